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
  %v55 = phi i64 [ %v49, %work28 ], [ %v223, %moved194 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v73, %gather59 ]
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
  %v70 = shl i32 %v69, 16
  %v71 = bitcast i32 %v70 to float
  %v72 = getelementptr float, ptr %scratch, i64 %v61
  store float %v71, ptr %v72
  %v73 = add nsw i64 %v61, 1
  br label %gather_head58, !llvm.loop !2
gather_done60:
  %v74 = getelementptr i8, ptr %scratch, i64 64
  %v75 = getelementptr i8, ptr %scratch, i64 128
  %v76 = getelementptr i8, ptr %scratch, i64 192
  %v77 = load <16 x float>, ptr %scratch, align 64
  %v78 = load <16 x float>, ptr %v74, align 64
  %v79 = load <16 x float>, ptr %v75, align 64
  %v80 = load <16 x float>, ptr %v76, align 64
  %v87 = getelementptr i64, ptr %v36, i64 2
  %v88 = load i64, ptr %v87, align 8, !invariant.load !0
  %v89 = getelementptr i64, ptr %v36, i64 3
  %v90 = load i64, ptr %v89, align 8, !invariant.load !0
  br label %interval_head81
interval_head81:
  %v91 = phi i64 [ %v88, %gather_done60 ], [ %v183, %interval_end85 ]
  %v92 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v107, %interval_end85 ]
  %v93 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v108, %interval_end85 ]
  %v94 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v109, %interval_end85 ]
  %v95 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v110, %interval_end85 ]
  %v96 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v111, %interval_end85 ]
  %v97 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v112, %interval_end85 ]
  %v98 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v113, %interval_end85 ]
  %v99 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v114, %interval_end85 ]
  %v100 = icmp slt i64 %v91, %v90
  br i1 %v100, label %interval82, label %columns_done86
interval82:
  %v101 = mul nsw i64 %v91, 16
  %v102 = getelementptr i8, ptr %v24, i64 %v101
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  %v104 = getelementptr i64, ptr %v102, i64 1
  %v105 = load i64, ptr %v104, align 8, !invariant.load !0
  br label %chunk_head83
chunk_head83:
  %v106 = phi i64 [ %v103, %interval82 ], [ %v119, %column_done123 ]
  %v107 = phi <16 x float> [ %v92, %interval82 ], [ %v159, %column_done123 ]
  %v108 = phi <16 x float> [ %v93, %interval82 ], [ %v160, %column_done123 ]
  %v109 = phi <16 x float> [ %v94, %interval82 ], [ %v161, %column_done123 ]
  %v110 = phi <16 x float> [ %v95, %interval82 ], [ %v162, %column_done123 ]
  %v111 = phi <16 x float> [ %v96, %interval82 ], [ %v179, %column_done123 ]
  %v112 = phi <16 x float> [ %v97, %interval82 ], [ %v180, %column_done123 ]
  %v113 = phi <16 x float> [ %v98, %interval82 ], [ %v181, %column_done123 ]
  %v114 = phi <16 x float> [ %v99, %interval82 ], [ %v182, %column_done123 ]
  %v115 = icmp slt i64 %v106, %v105
  %v116 = load volatile i64, ptr %v26, align 8
  %v117 = icmp eq i64 %v116, 0
  %v118 = and i1 %v115, %v117
  br i1 %v118, label %chunk84, label %interval_end85
chunk84:
  %v119 = add nsw i64 %v106, 256
  %v120 = icmp slt i64 %v119, %v105
  %v121 = select i1 %v120, i64 %v119, i64 %v105
  br label %column122
column122:
  %v124 = phi i64 [ %v106, %chunk84 ], [ %v149, %column122 ]
  %v125 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v145, %column122 ]
  %v126 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v146, %column122 ]
  %v127 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v147, %column122 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v148, %column122 ]
  %v129 = mul nsw i64 %v124, %v21
  %v130 = getelementptr i8, ptr %v48, i64 %v129
  %v131 = load i16, ptr %v130, align 1, !invariant.load !0
  %v132 = zext i16 %v131 to i32
  %v133 = shl i32 %v132, 16
  %v134 = bitcast i32 %v133 to float
  %v135 = insertelement <16 x float> poison, float %v134, i64 0
  %v136 = shufflevector <16 x float> %v135, <16 x float> poison, <16 x i32> zeroinitializer
  %v137 = fsub contract <16 x float> %v77, %v136
  %v138 = fsub contract <16 x float> %v78, %v136
  %v139 = fsub contract <16 x float> %v79, %v136
  %v140 = fsub contract <16 x float> %v80, %v136
  %v141 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v137)
  %v142 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v138)
  %v143 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v139)
  %v144 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v140)
  %v145 = fadd contract <16 x float> %v125, %v141
  %v146 = fadd contract <16 x float> %v126, %v142
  %v147 = fadd contract <16 x float> %v127, %v143
  %v148 = fadd contract <16 x float> %v128, %v144
  %v149 = add nsw i64 %v124, 1
  %v150 = icmp slt i64 %v149, %v121
  br i1 %v150, label %column122, label %column_done123
column_done123:
  %v151 = fadd contract <16 x float> %v111, splat (float 0x0000000000000000)
  %v152 = fadd contract <16 x float> %v112, splat (float 0x0000000000000000)
  %v153 = fadd contract <16 x float> %v113, splat (float 0x0000000000000000)
  %v154 = fadd contract <16 x float> %v114, splat (float 0x0000000000000000)
  %v155 = fsub contract <16 x float> %v145, %v151
  %v156 = fsub contract <16 x float> %v146, %v152
  %v157 = fsub contract <16 x float> %v147, %v153
  %v158 = fsub contract <16 x float> %v148, %v154
  %v159 = fadd contract <16 x float> %v107, %v155
  %v160 = fadd contract <16 x float> %v108, %v156
  %v161 = fadd contract <16 x float> %v109, %v157
  %v162 = fadd contract <16 x float> %v110, %v158
  %v163 = fsub contract <16 x float> %v159, %v107
  %v164 = fsub contract <16 x float> %v160, %v108
  %v165 = fsub contract <16 x float> %v161, %v109
  %v166 = fsub contract <16 x float> %v162, %v110
  %v167 = fsub contract <16 x float> %v163, %v155
  %v168 = fsub contract <16 x float> %v164, %v156
  %v169 = fsub contract <16 x float> %v165, %v157
  %v170 = fsub contract <16 x float> %v166, %v158
  %v171 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v159)
  %v172 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v160)
  %v173 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v161)
  %v174 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v162)
  %v175 = fcmp olt <16 x float> %v171, splat (float 0x7FF0000000000000)
  %v176 = fcmp olt <16 x float> %v172, splat (float 0x7FF0000000000000)
  %v177 = fcmp olt <16 x float> %v173, splat (float 0x7FF0000000000000)
  %v178 = fcmp olt <16 x float> %v174, splat (float 0x7FF0000000000000)
  %v179 = select <16 x i1> %v175, <16 x float> %v167, <16 x float> splat (float 0x0000000000000000)
  %v180 = select <16 x i1> %v176, <16 x float> %v168, <16 x float> splat (float 0x0000000000000000)
  %v181 = select <16 x i1> %v177, <16 x float> %v169, <16 x float> splat (float 0x0000000000000000)
  %v182 = select <16 x i1> %v178, <16 x float> %v170, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head83, !llvm.loop !3
interval_end85:
  %v183 = add nsw i64 %v91, 1
  br label %interval_head81, !llvm.loop !4
columns_done86:
  %v184 = getelementptr i8, ptr %scratch, i64 256
  %v185 = getelementptr i8, ptr %v184, i64 64
  %v186 = getelementptr i8, ptr %v184, i64 128
  %v187 = getelementptr i8, ptr %v184, i64 192
  store <16 x float> %v92, ptr %v184, align 64
  store <16 x float> %v93, ptr %v185, align 64
  store <16 x float> %v94, ptr %v186, align 64
  store <16 x float> %v95, ptr %v187, align 64
  %v188 = add nsw i64 %v55, 64
  %v189 = icmp sle i64 %v188, %v51
  %v190 = icmp eq i64 %v9, 4
  %v191 = and i1 %v189, %v190
  br i1 %v191, label %whole_tile192, label %part193
whole_tile192:
  %v195 = mul nsw i64 %v55, 4
  %v196 = getelementptr i8, ptr %v40, i64 %v195
  %v197 = getelementptr i8, ptr %scratch, i64 256
  %v198 = load <16 x float>, ptr %v197, align 64
  store <16 x float> %v198, ptr %v196, align 1
  %v199 = getelementptr i8, ptr %scratch, i64 320
  %v200 = load <16 x float>, ptr %v199, align 64
  %v201 = getelementptr i8, ptr %v196, i64 64
  store <16 x float> %v200, ptr %v201, align 1
  %v202 = getelementptr i8, ptr %scratch, i64 384
  %v203 = load <16 x float>, ptr %v202, align 64
  %v204 = getelementptr i8, ptr %v196, i64 128
  store <16 x float> %v203, ptr %v204, align 1
  %v205 = getelementptr i8, ptr %scratch, i64 448
  %v206 = load <16 x float>, ptr %v205, align 64
  %v207 = getelementptr i8, ptr %v196, i64 192
  store <16 x float> %v206, ptr %v207, align 1
  br label %moved194
part193:
  %v208 = sub nsw i64 %v51, %v55
  %v209 = icmp slt i64 64, %v208
  %v210 = select i1 %v209, i64 64, i64 %v208
  br label %scatter_head211
scatter_head211:
  %v214 = phi i64 [ 0, %part193 ], [ %v222, %scatter212 ]
  %v215 = icmp slt i64 %v214, %v210
  br i1 %v215, label %scatter212, label %scatter_done213
scatter212:
  %v216 = add nsw i64 %v55, %v214
  %v217 = mul nsw i64 %v216, %v9
  %v218 = getelementptr i8, ptr %v40, i64 %v217
  %v219 = getelementptr i8, ptr %scratch, i64 256
  %v220 = getelementptr float, ptr %v219, i64 %v214
  %v221 = load float, ptr %v220
  store float %v221, ptr %v218, align 1
  %v222 = add nsw i64 %v214, 1
  br label %scatter_head211, !llvm.loop !5
scatter_done213:
  br label %moved194
moved194:
  %v223 = add nsw i64 %v55, 64
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
