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
  %v55 = phi i64 [ %v49, %work28 ], [ %v243, %moved214 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v83, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load i16, ptr %v67, align 1, !invariant.load !0
  %v69 = zext i16 %v68 to i32
  %v70 = and i32 %v69, 32767
  %v71 = shl i32 %v70, 13
  %v72 = bitcast i32 %v71 to float
  %v73 = fmul float %v72, 0x46F0000000000000
  %v74 = icmp uge i32 %v71, 260046848
  %v75 = or i32 %v71, 2139095040
  %v76 = bitcast float %v73 to i32
  %v77 = select i1 %v74, i32 %v75, i32 %v76
  %v78 = and i32 %v69, 32768
  %v79 = shl i32 %v78, 16
  %v80 = or i32 %v77, %v79
  %v81 = bitcast i32 %v80 to float
  %v82 = getelementptr float, ptr %scratch, i64 %v61
  store float %v81, ptr %v82
  %v83 = add nsw i64 %v61, 1
  br label %gather_head58, !llvm.loop !2
gather_done60:
  %v84 = getelementptr i8, ptr %scratch, i64 64
  %v85 = getelementptr i8, ptr %scratch, i64 128
  %v86 = getelementptr i8, ptr %scratch, i64 192
  %v87 = load <16 x float>, ptr %scratch, align 64
  %v88 = load <16 x float>, ptr %v84, align 64
  %v89 = load <16 x float>, ptr %v85, align 64
  %v90 = load <16 x float>, ptr %v86, align 64
  %v97 = getelementptr i64, ptr %v36, i64 2
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  %v99 = getelementptr i64, ptr %v36, i64 3
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  br label %interval_head91
interval_head91:
  %v101 = phi i64 [ %v98, %gather_done60 ], [ %v203, %interval_end95 ]
  %v102 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v117, %interval_end95 ]
  %v103 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v118, %interval_end95 ]
  %v104 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v119, %interval_end95 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v120, %interval_end95 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v121, %interval_end95 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v122, %interval_end95 ]
  %v108 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v123, %interval_end95 ]
  %v109 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v124, %interval_end95 ]
  %v110 = icmp slt i64 %v101, %v100
  br i1 %v110, label %interval92, label %columns_done96
interval92:
  %v111 = mul nsw i64 %v101, 16
  %v112 = getelementptr i8, ptr %v24, i64 %v111
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  %v114 = getelementptr i64, ptr %v112, i64 1
  %v115 = load i64, ptr %v114, align 8, !invariant.load !0
  br label %chunk_head93
chunk_head93:
  %v116 = phi i64 [ %v113, %interval92 ], [ %v129, %column_done133 ]
  %v117 = phi <16 x float> [ %v102, %interval92 ], [ %v179, %column_done133 ]
  %v118 = phi <16 x float> [ %v103, %interval92 ], [ %v180, %column_done133 ]
  %v119 = phi <16 x float> [ %v104, %interval92 ], [ %v181, %column_done133 ]
  %v120 = phi <16 x float> [ %v105, %interval92 ], [ %v182, %column_done133 ]
  %v121 = phi <16 x float> [ %v106, %interval92 ], [ %v199, %column_done133 ]
  %v122 = phi <16 x float> [ %v107, %interval92 ], [ %v200, %column_done133 ]
  %v123 = phi <16 x float> [ %v108, %interval92 ], [ %v201, %column_done133 ]
  %v124 = phi <16 x float> [ %v109, %interval92 ], [ %v202, %column_done133 ]
  %v125 = icmp slt i64 %v116, %v115
  %v126 = load volatile i64, ptr %v26, align 8
  %v127 = icmp eq i64 %v126, 0
  %v128 = and i1 %v125, %v127
  br i1 %v128, label %chunk94, label %interval_end95
chunk94:
  %v129 = add nsw i64 %v116, 256
  %v130 = icmp slt i64 %v129, %v115
  %v131 = select i1 %v130, i64 %v129, i64 %v115
  br label %column132
column132:
  %v134 = phi i64 [ %v116, %chunk94 ], [ %v169, %column132 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v165, %column132 ]
  %v136 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v166, %column132 ]
  %v137 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v167, %column132 ]
  %v138 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk94 ], [ %v168, %column132 ]
  %v139 = mul nsw i64 %v134, %v21
  %v140 = getelementptr i8, ptr %v48, i64 %v139
  %v141 = load i16, ptr %v140, align 1, !invariant.load !0
  %v142 = zext i16 %v141 to i32
  %v143 = and i32 %v142, 32767
  %v144 = shl i32 %v143, 13
  %v145 = bitcast i32 %v144 to float
  %v146 = fmul float %v145, 0x46F0000000000000
  %v147 = icmp uge i32 %v144, 260046848
  %v148 = or i32 %v144, 2139095040
  %v149 = bitcast float %v146 to i32
  %v150 = select i1 %v147, i32 %v148, i32 %v149
  %v151 = and i32 %v142, 32768
  %v152 = shl i32 %v151, 16
  %v153 = or i32 %v150, %v152
  %v154 = bitcast i32 %v153 to float
  %v155 = insertelement <16 x float> poison, float %v154, i64 0
  %v156 = shufflevector <16 x float> %v155, <16 x float> poison, <16 x i32> zeroinitializer
  %v157 = fsub contract <16 x float> %v87, %v156
  %v158 = fsub contract <16 x float> %v88, %v156
  %v159 = fsub contract <16 x float> %v89, %v156
  %v160 = fsub contract <16 x float> %v90, %v156
  %v161 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v157)
  %v162 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v158)
  %v163 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v159)
  %v164 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v160)
  %v165 = fadd contract <16 x float> %v135, %v161
  %v166 = fadd contract <16 x float> %v136, %v162
  %v167 = fadd contract <16 x float> %v137, %v163
  %v168 = fadd contract <16 x float> %v138, %v164
  %v169 = add nsw i64 %v134, 1
  %v170 = icmp slt i64 %v169, %v131
  br i1 %v170, label %column132, label %column_done133
column_done133:
  %v171 = fadd contract <16 x float> %v121, splat (float 0x0000000000000000)
  %v172 = fadd contract <16 x float> %v122, splat (float 0x0000000000000000)
  %v173 = fadd contract <16 x float> %v123, splat (float 0x0000000000000000)
  %v174 = fadd contract <16 x float> %v124, splat (float 0x0000000000000000)
  %v175 = fsub contract <16 x float> %v165, %v171
  %v176 = fsub contract <16 x float> %v166, %v172
  %v177 = fsub contract <16 x float> %v167, %v173
  %v178 = fsub contract <16 x float> %v168, %v174
  %v179 = fadd contract <16 x float> %v117, %v175
  %v180 = fadd contract <16 x float> %v118, %v176
  %v181 = fadd contract <16 x float> %v119, %v177
  %v182 = fadd contract <16 x float> %v120, %v178
  %v183 = fsub contract <16 x float> %v179, %v117
  %v184 = fsub contract <16 x float> %v180, %v118
  %v185 = fsub contract <16 x float> %v181, %v119
  %v186 = fsub contract <16 x float> %v182, %v120
  %v187 = fsub contract <16 x float> %v183, %v175
  %v188 = fsub contract <16 x float> %v184, %v176
  %v189 = fsub contract <16 x float> %v185, %v177
  %v190 = fsub contract <16 x float> %v186, %v178
  %v191 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v179)
  %v192 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v180)
  %v193 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v181)
  %v194 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v182)
  %v195 = fcmp olt <16 x float> %v191, splat (float 0x7FF0000000000000)
  %v196 = fcmp olt <16 x float> %v192, splat (float 0x7FF0000000000000)
  %v197 = fcmp olt <16 x float> %v193, splat (float 0x7FF0000000000000)
  %v198 = fcmp olt <16 x float> %v194, splat (float 0x7FF0000000000000)
  %v199 = select <16 x i1> %v195, <16 x float> %v187, <16 x float> splat (float 0x0000000000000000)
  %v200 = select <16 x i1> %v196, <16 x float> %v188, <16 x float> splat (float 0x0000000000000000)
  %v201 = select <16 x i1> %v197, <16 x float> %v189, <16 x float> splat (float 0x0000000000000000)
  %v202 = select <16 x i1> %v198, <16 x float> %v190, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head93, !llvm.loop !3
interval_end95:
  %v203 = add nsw i64 %v101, 1
  br label %interval_head91, !llvm.loop !4
columns_done96:
  %v204 = getelementptr i8, ptr %scratch, i64 256
  %v205 = getelementptr i8, ptr %v204, i64 64
  %v206 = getelementptr i8, ptr %v204, i64 128
  %v207 = getelementptr i8, ptr %v204, i64 192
  store <16 x float> %v102, ptr %v204, align 64
  store <16 x float> %v103, ptr %v205, align 64
  store <16 x float> %v104, ptr %v206, align 64
  store <16 x float> %v105, ptr %v207, align 64
  %v208 = add nsw i64 %v55, 64
  %v209 = icmp sle i64 %v208, %v51
  %v210 = icmp eq i64 %v9, 4
  %v211 = and i1 %v209, %v210
  br i1 %v211, label %whole_tile212, label %part213
whole_tile212:
  %v215 = mul nsw i64 %v55, 4
  %v216 = getelementptr i8, ptr %v40, i64 %v215
  %v217 = getelementptr i8, ptr %scratch, i64 256
  %v218 = load <16 x float>, ptr %v217, align 64
  store <16 x float> %v218, ptr %v216, align 1
  %v219 = getelementptr i8, ptr %scratch, i64 320
  %v220 = load <16 x float>, ptr %v219, align 64
  %v221 = getelementptr i8, ptr %v216, i64 64
  store <16 x float> %v220, ptr %v221, align 1
  %v222 = getelementptr i8, ptr %scratch, i64 384
  %v223 = load <16 x float>, ptr %v222, align 64
  %v224 = getelementptr i8, ptr %v216, i64 128
  store <16 x float> %v223, ptr %v224, align 1
  %v225 = getelementptr i8, ptr %scratch, i64 448
  %v226 = load <16 x float>, ptr %v225, align 64
  %v227 = getelementptr i8, ptr %v216, i64 192
  store <16 x float> %v226, ptr %v227, align 1
  br label %moved214
part213:
  %v228 = sub nsw i64 %v51, %v55
  %v229 = icmp slt i64 64, %v228
  %v230 = select i1 %v229, i64 64, i64 %v228
  br label %scatter_head231
scatter_head231:
  %v234 = phi i64 [ 0, %part213 ], [ %v242, %scatter232 ]
  %v235 = icmp slt i64 %v234, %v230
  br i1 %v235, label %scatter232, label %scatter_done233
scatter232:
  %v236 = add nsw i64 %v55, %v234
  %v237 = mul nsw i64 %v236, %v9
  %v238 = getelementptr i8, ptr %v40, i64 %v237
  %v239 = getelementptr i8, ptr %scratch, i64 256
  %v240 = getelementptr float, ptr %v239, i64 %v234
  %v241 = load float, ptr %v240
  store float %v241, ptr %v238, align 1
  %v242 = add nsw i64 %v234, 1
  br label %scatter_head231, !llvm.loop !5
scatter_done233:
  br label %moved214
moved214:
  %v243 = add nsw i64 %v55, 64
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
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
