target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v240, %moved211 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 64
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 4
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 4
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 1024
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 3, i32 1)
  %v68 = getelementptr i8, ptr %v66, i64 1088
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = getelementptr i8, ptr %v66, i64 1152
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 3, i32 1)
  %v70 = getelementptr i8, ptr %v66, i64 1216
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = load <16 x float>, ptr %v66, align 1, !invariant.load !0
  %v72 = shufflevector <16 x float> %v71, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  store <16 x float> %v72, ptr %scratch, align 4
  %v73 = getelementptr i8, ptr %v66, i64 64
  %v74 = load <16 x float>, ptr %v73, align 1, !invariant.load !0
  %v75 = shufflevector <16 x float> %v74, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v76 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v75, ptr %v76, align 4
  %v77 = getelementptr i8, ptr %v66, i64 128
  %v78 = load <16 x float>, ptr %v77, align 1, !invariant.load !0
  %v79 = shufflevector <16 x float> %v78, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v80 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v79, ptr %v80, align 4
  %v81 = getelementptr i8, ptr %v66, i64 192
  %v82 = load <16 x float>, ptr %v81, align 1, !invariant.load !0
  %v83 = shufflevector <16 x float> %v82, <16 x float> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %v84 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v83, ptr %v84, align 4
  br label %moved64
part63:
  br label %gather_head85
gather_head85:
  %v88 = phi i64 [ 0, %part63 ], [ %v97, %gather86 ]
  %v89 = icmp slt i64 %v88, 64
  br i1 %v89, label %gather86, label %gather_done87
gather86:
  %v90 = add nsw i64 %v55, %v88
  %v91 = icmp slt i64 %v90, %v57
  %v92 = select i1 %v91, i64 %v90, i64 %v57
  %v93 = mul nsw i64 %v92, %v15
  %v94 = getelementptr i8, ptr %v44, i64 %v93
  %v95 = load float, ptr %v94, align 1, !invariant.load !0
  %v96 = getelementptr float, ptr %scratch, i64 %v88
  store float %v95, ptr %v96
  %v97 = add nsw i64 %v88, 1
  br label %gather_head85, !llvm.loop !2
gather_done87:
  br label %moved64
moved64:
  %v98 = getelementptr i8, ptr %scratch, i64 64
  %v99 = getelementptr i8, ptr %scratch, i64 128
  %v100 = getelementptr i8, ptr %scratch, i64 192
  %v101 = load <16 x float>, ptr %scratch, align 64
  %v102 = load <16 x float>, ptr %v98, align 64
  %v103 = load <16 x float>, ptr %v99, align 64
  %v104 = load <16 x float>, ptr %v100, align 64
  %v111 = getelementptr i64, ptr %v36, i64 2
  %v112 = load i64, ptr %v111, align 8, !invariant.load !0
  %v113 = getelementptr i64, ptr %v36, i64 3
  %v114 = load i64, ptr %v113, align 8, !invariant.load !0
  br label %interval_head105
interval_head105:
  %v115 = phi i64 [ %v112, %moved64 ], [ %v200, %interval_end109 ]
  %v116 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v131, %interval_end109 ]
  %v117 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v132, %interval_end109 ]
  %v118 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v133, %interval_end109 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v134, %interval_end109 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v135, %interval_end109 ]
  %v121 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v136, %interval_end109 ]
  %v122 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v137, %interval_end109 ]
  %v123 = phi <16 x float> [ splat (float 0x0000000000000000), %moved64 ], [ %v138, %interval_end109 ]
  %v124 = icmp slt i64 %v115, %v114
  br i1 %v124, label %interval106, label %columns_done110
interval106:
  %v125 = mul nsw i64 %v115, 16
  %v126 = getelementptr i8, ptr %v24, i64 %v125
  %v127 = load i64, ptr %v126, align 8, !invariant.load !0
  %v128 = getelementptr i64, ptr %v126, i64 1
  %v129 = load i64, ptr %v128, align 8, !invariant.load !0
  br label %chunk_head107
chunk_head107:
  %v130 = phi i64 [ %v127, %interval106 ], [ %v143, %column_done147 ]
  %v131 = phi <16 x float> [ %v116, %interval106 ], [ %v174, %column_done147 ]
  %v132 = phi <16 x float> [ %v117, %interval106 ], [ %v175, %column_done147 ]
  %v133 = phi <16 x float> [ %v118, %interval106 ], [ %v176, %column_done147 ]
  %v134 = phi <16 x float> [ %v119, %interval106 ], [ %v177, %column_done147 ]
  %v135 = phi <16 x float> [ %v120, %interval106 ], [ %v194, %column_done147 ]
  %v136 = phi <16 x float> [ %v121, %interval106 ], [ %v195, %column_done147 ]
  %v137 = phi <16 x float> [ %v122, %interval106 ], [ %v196, %column_done147 ]
  %v138 = phi <16 x float> [ %v123, %interval106 ], [ %v197, %column_done147 ]
  %v139 = icmp slt i64 %v130, %v129
  %v140 = load volatile i64, ptr %v26, align 8
  %v141 = icmp eq i64 %v140, 0
  %v142 = and i1 %v139, %v141
  br i1 %v142, label %chunk108, label %interval_end109
chunk108:
  %v143 = add nsw i64 %v130, 256
  %v144 = icmp slt i64 %v143, %v129
  %v145 = select i1 %v144, i64 %v143, i64 %v129
  br label %column146
column146:
  %v148 = phi i64 [ %v130, %chunk108 ], [ %v198, %column146 ]
  %v149 = phi <16 x float> [ %v131, %chunk108 ], [ %v174, %column146 ]
  %v150 = phi <16 x float> [ %v132, %chunk108 ], [ %v175, %column146 ]
  %v151 = phi <16 x float> [ %v133, %chunk108 ], [ %v176, %column146 ]
  %v152 = phi <16 x float> [ %v134, %chunk108 ], [ %v177, %column146 ]
  %v153 = phi <16 x float> [ %v135, %chunk108 ], [ %v194, %column146 ]
  %v154 = phi <16 x float> [ %v136, %chunk108 ], [ %v195, %column146 ]
  %v155 = phi <16 x float> [ %v137, %chunk108 ], [ %v196, %column146 ]
  %v156 = phi <16 x float> [ %v138, %chunk108 ], [ %v197, %column146 ]
  %v157 = mul nsw i64 %v148, %v21
  %v158 = getelementptr i8, ptr %v48, i64 %v157
  %v159 = load float, ptr %v158, align 1, !invariant.load !0
  %v160 = insertelement <16 x float> poison, float %v159, i64 0
  %v161 = shufflevector <16 x float> %v160, <16 x float> poison, <16 x i32> zeroinitializer
  %v162 = fsub contract <16 x float> %v101, %v161
  %v163 = fsub contract <16 x float> %v102, %v161
  %v164 = fsub contract <16 x float> %v103, %v161
  %v165 = fsub contract <16 x float> %v104, %v161
  %v166 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v162)
  %v167 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v163)
  %v168 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v164)
  %v169 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v165)
  %v170 = fsub contract <16 x float> %v166, %v153
  %v171 = fsub contract <16 x float> %v167, %v154
  %v172 = fsub contract <16 x float> %v168, %v155
  %v173 = fsub contract <16 x float> %v169, %v156
  %v174 = fadd contract <16 x float> %v149, %v170
  %v175 = fadd contract <16 x float> %v150, %v171
  %v176 = fadd contract <16 x float> %v151, %v172
  %v177 = fadd contract <16 x float> %v152, %v173
  %v178 = fsub contract <16 x float> %v174, %v149
  %v179 = fsub contract <16 x float> %v175, %v150
  %v180 = fsub contract <16 x float> %v176, %v151
  %v181 = fsub contract <16 x float> %v177, %v152
  %v182 = fsub contract <16 x float> %v178, %v170
  %v183 = fsub contract <16 x float> %v179, %v171
  %v184 = fsub contract <16 x float> %v180, %v172
  %v185 = fsub contract <16 x float> %v181, %v173
  %v186 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v174)
  %v187 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v175)
  %v188 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v176)
  %v189 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v177)
  %v190 = fcmp olt <16 x float> %v186, splat (float 0x7FF0000000000000)
  %v191 = fcmp olt <16 x float> %v187, splat (float 0x7FF0000000000000)
  %v192 = fcmp olt <16 x float> %v188, splat (float 0x7FF0000000000000)
  %v193 = fcmp olt <16 x float> %v189, splat (float 0x7FF0000000000000)
  %v194 = select <16 x i1> %v190, <16 x float> %v182, <16 x float> splat (float 0x0000000000000000)
  %v195 = select <16 x i1> %v191, <16 x float> %v183, <16 x float> splat (float 0x0000000000000000)
  %v196 = select <16 x i1> %v192, <16 x float> %v184, <16 x float> splat (float 0x0000000000000000)
  %v197 = select <16 x i1> %v193, <16 x float> %v185, <16 x float> splat (float 0x0000000000000000)
  %v198 = add nsw i64 %v148, 1
  %v199 = icmp slt i64 %v198, %v145
  br i1 %v199, label %column146, label %column_done147
column_done147:
  br label %chunk_head107, !llvm.loop !3
interval_end109:
  %v200 = add nsw i64 %v115, 1
  br label %interval_head105, !llvm.loop !4
columns_done110:
  %v201 = getelementptr i8, ptr %scratch, i64 256
  %v202 = getelementptr i8, ptr %v201, i64 64
  %v203 = getelementptr i8, ptr %v201, i64 128
  %v204 = getelementptr i8, ptr %v201, i64 192
  store <16 x float> %v116, ptr %v201, align 64
  store <16 x float> %v117, ptr %v202, align 64
  store <16 x float> %v118, ptr %v203, align 64
  store <16 x float> %v119, ptr %v204, align 64
  %v205 = add nsw i64 %v55, 64
  %v206 = icmp sle i64 %v205, %v51
  %v207 = icmp eq i64 %v9, 4
  %v208 = and i1 %v206, %v207
  br i1 %v208, label %whole_tile209, label %part210
whole_tile209:
  %v212 = mul nsw i64 %v55, 4
  %v213 = getelementptr i8, ptr %v40, i64 %v212
  %v214 = getelementptr i8, ptr %scratch, i64 256
  %v215 = load <16 x float>, ptr %v214, align 64
  store <16 x float> %v215, ptr %v213, align 1
  %v216 = getelementptr i8, ptr %scratch, i64 320
  %v217 = load <16 x float>, ptr %v216, align 64
  %v218 = getelementptr i8, ptr %v213, i64 64
  store <16 x float> %v217, ptr %v218, align 1
  %v219 = getelementptr i8, ptr %scratch, i64 384
  %v220 = load <16 x float>, ptr %v219, align 64
  %v221 = getelementptr i8, ptr %v213, i64 128
  store <16 x float> %v220, ptr %v221, align 1
  %v222 = getelementptr i8, ptr %scratch, i64 448
  %v223 = load <16 x float>, ptr %v222, align 64
  %v224 = getelementptr i8, ptr %v213, i64 192
  store <16 x float> %v223, ptr %v224, align 1
  br label %moved211
part210:
  %v225 = sub nsw i64 %v51, %v55
  %v226 = icmp slt i64 64, %v225
  %v227 = select i1 %v226, i64 64, i64 %v225
  br label %scatter_head228
scatter_head228:
  %v231 = phi i64 [ 0, %part210 ], [ %v239, %scatter229 ]
  %v232 = icmp slt i64 %v231, %v227
  br i1 %v232, label %scatter229, label %scatter_done230
scatter229:
  %v233 = add nsw i64 %v55, %v231
  %v234 = mul nsw i64 %v233, %v9
  %v235 = getelementptr i8, ptr %v40, i64 %v234
  %v236 = getelementptr i8, ptr %scratch, i64 256
  %v237 = getelementptr float, ptr %v236, i64 %v231
  %v238 = load float, ptr %v237
  store float %v238, ptr %v235, align 1
  %v239 = add nsw i64 %v231, 1
  br label %scatter_head228, !llvm.loop !5
scatter_done230:
  br label %moved211
moved211:
  %v240 = add nsw i64 %v55, 64
  br label %rows_head52, !llvm.loop !6
rows_done54:
  br label %take27
done29:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
