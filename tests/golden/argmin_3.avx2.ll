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
  %v55 = phi i64 [ %v49, %work28 ], [ %v232, %moved209 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 16
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = getelementptr i8, ptr %v66, i64 768
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 3, i32 1)
  %v68 = getelementptr i8, ptr %v66, i64 832
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = getelementptr i8, ptr %v66, i64 896
  call void @llvm.prefetch.p0(ptr %v69, i32 0, i32 3, i32 1)
  %v70 = load <24 x float>, ptr %v66, align 1, !invariant.load !0
  %v71 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  store <8 x float> %v71, ptr %scratch, align 4
  %v72 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v73 = getelementptr i8, ptr %scratch, i64 64
  store <8 x float> %v72, ptr %v73, align 4
  %v74 = shufflevector <24 x float> %v70, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v75 = getelementptr i8, ptr %scratch, i64 128
  store <8 x float> %v74, ptr %v75, align 4
  %v76 = getelementptr i8, ptr %v66, i64 96
  %v77 = load <24 x float>, ptr %v76, align 1, !invariant.load !0
  %v78 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21>
  %v79 = getelementptr i8, ptr %scratch, i64 32
  store <8 x float> %v78, ptr %v79, align 4
  %v80 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22>
  %v81 = getelementptr i8, ptr %scratch, i64 96
  store <8 x float> %v80, ptr %v81, align 4
  %v82 = shufflevector <24 x float> %v77, <24 x float> poison, <8 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23>
  %v83 = getelementptr i8, ptr %scratch, i64 160
  store <8 x float> %v82, ptr %v83, align 4
  br label %moved64
part63:
  br label %gather_head84
gather_head84:
  %v87 = phi i64 [ 0, %part63 ], [ %v104, %gather85 ]
  %v88 = icmp slt i64 %v87, 16
  br i1 %v88, label %gather85, label %gather_done86
gather85:
  %v89 = add nsw i64 %v55, %v87
  %v90 = icmp slt i64 %v89, %v57
  %v91 = select i1 %v90, i64 %v89, i64 %v57
  %v92 = mul nsw i64 %v91, %v15
  %v93 = getelementptr i8, ptr %v44, i64 %v92
  %v94 = load float, ptr %v93, align 1, !invariant.load !0
  %v95 = getelementptr float, ptr %scratch, i64 %v87
  store float %v94, ptr %v95
  %v96 = getelementptr i8, ptr %v93, i64 4
  %v97 = load float, ptr %v96, align 1, !invariant.load !0
  %v98 = getelementptr i8, ptr %scratch, i64 64
  %v99 = getelementptr float, ptr %v98, i64 %v87
  store float %v97, ptr %v99
  %v100 = getelementptr i8, ptr %v93, i64 8
  %v101 = load float, ptr %v100, align 1, !invariant.load !0
  %v102 = getelementptr i8, ptr %scratch, i64 128
  %v103 = getelementptr float, ptr %v102, i64 %v87
  store float %v101, ptr %v103
  %v104 = add nsw i64 %v87, 1
  br label %gather_head84, !llvm.loop !2
gather_done86:
  br label %moved64
moved64:
  %v105 = getelementptr i8, ptr %scratch, i64 32
  %v106 = load <8 x float>, ptr %scratch, align 32
  %v107 = load <8 x float>, ptr %v105, align 32
  %v108 = getelementptr i8, ptr %scratch, i64 64
  %v109 = getelementptr i8, ptr %v108, i64 32
  %v110 = load <8 x float>, ptr %v108, align 32
  %v111 = load <8 x float>, ptr %v109, align 32
  %v112 = getelementptr i8, ptr %scratch, i64 128
  %v113 = getelementptr i8, ptr %v112, i64 32
  %v114 = load <8 x float>, ptr %v112, align 32
  %v115 = load <8 x float>, ptr %v113, align 32
  %v122 = getelementptr i64, ptr %v36, i64 2
  %v123 = load i64, ptr %v122, align 8, !invariant.load !0
  %v124 = getelementptr i64, ptr %v36, i64 3
  %v125 = load i64, ptr %v124, align 8, !invariant.load !0
  br label %interval_head116
interval_head116:
  %v126 = phi i64 [ %v123, %moved64 ], [ %v198, %interval_end120 ]
  %v127 = phi <8 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v138, %interval_end120 ]
  %v128 = phi <8 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v139, %interval_end120 ]
  %v129 = phi <8 x i32> [ splat (i32 -1), %moved64 ], [ %v140, %interval_end120 ]
  %v130 = phi <8 x i32> [ splat (i32 -1), %moved64 ], [ %v141, %interval_end120 ]
  %v131 = icmp slt i64 %v126, %v125
  br i1 %v131, label %interval117, label %columns_done121
interval117:
  %v132 = mul nsw i64 %v126, 16
  %v133 = getelementptr i8, ptr %v24, i64 %v132
  %v134 = load i64, ptr %v133, align 8, !invariant.load !0
  %v135 = getelementptr i64, ptr %v133, i64 1
  %v136 = load i64, ptr %v135, align 8, !invariant.load !0
  br label %chunk_head118
chunk_head118:
  %v137 = phi i64 [ %v134, %interval117 ], [ %v146, %column_done150 ]
  %v138 = phi <8 x float> [ %v127, %interval117 ], [ %v192, %column_done150 ]
  %v139 = phi <8 x float> [ %v128, %interval117 ], [ %v193, %column_done150 ]
  %v140 = phi <8 x i32> [ %v129, %interval117 ], [ %v194, %column_done150 ]
  %v141 = phi <8 x i32> [ %v130, %interval117 ], [ %v195, %column_done150 ]
  %v142 = icmp slt i64 %v137, %v136
  %v143 = load volatile i64, ptr %v26, align 8
  %v144 = icmp eq i64 %v143, 0
  %v145 = and i1 %v142, %v144
  br i1 %v145, label %chunk119, label %interval_end120
chunk119:
  %v146 = add nsw i64 %v137, 256
  %v147 = icmp slt i64 %v146, %v136
  %v148 = select i1 %v147, i64 %v146, i64 %v136
  br label %column149
column149:
  %v151 = phi i64 [ %v137, %chunk119 ], [ %v196, %column149 ]
  %v152 = phi <8 x float> [ %v138, %chunk119 ], [ %v192, %column149 ]
  %v153 = phi <8 x float> [ %v139, %chunk119 ], [ %v193, %column149 ]
  %v154 = phi <8 x i32> [ %v140, %chunk119 ], [ %v194, %column149 ]
  %v155 = phi <8 x i32> [ %v141, %chunk119 ], [ %v195, %column149 ]
  %v156 = mul nsw i64 %v151, %v21
  %v157 = getelementptr i8, ptr %v48, i64 %v156
  %v158 = load float, ptr %v157, align 1, !invariant.load !0
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fsub contract <8 x float> %v106, %v160
  %v162 = fsub contract <8 x float> %v107, %v160
  %v163 = fmul contract <8 x float> %v161, %v161
  %v164 = fmul contract <8 x float> %v162, %v162
  %v165 = fadd contract <8 x float> splat (float 0x8000000000000000), %v163
  %v166 = fadd contract <8 x float> splat (float 0x8000000000000000), %v164
  %v167 = getelementptr i8, ptr %v157, i64 4
  %v168 = load float, ptr %v167, align 1, !invariant.load !0
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = fsub contract <8 x float> %v110, %v170
  %v172 = fsub contract <8 x float> %v111, %v170
  %v173 = fmul contract <8 x float> %v171, %v171
  %v174 = fmul contract <8 x float> %v172, %v172
  %v175 = fadd contract <8 x float> %v165, %v173
  %v176 = fadd contract <8 x float> %v166, %v174
  %v177 = getelementptr i8, ptr %v157, i64 8
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = fsub contract <8 x float> %v114, %v180
  %v182 = fsub contract <8 x float> %v115, %v180
  %v183 = fmul contract <8 x float> %v181, %v181
  %v184 = fmul contract <8 x float> %v182, %v182
  %v185 = fadd contract <8 x float> %v175, %v183
  %v186 = fadd contract <8 x float> %v176, %v184
  %v187 = trunc i64 %v151 to i32
  %v188 = insertelement <8 x i32> poison, i32 %v187, i64 0
  %v189 = shufflevector <8 x i32> %v188, <8 x i32> poison, <8 x i32> zeroinitializer
  %v190 = fcmp olt <8 x float> %v185, %v152
  %v191 = fcmp olt <8 x float> %v186, %v153
  %v192 = select <8 x i1> %v190, <8 x float> %v185, <8 x float> %v152
  %v193 = select <8 x i1> %v191, <8 x float> %v186, <8 x float> %v153
  %v194 = select <8 x i1> %v190, <8 x i32> %v189, <8 x i32> %v154
  %v195 = select <8 x i1> %v191, <8 x i32> %v189, <8 x i32> %v155
  %v196 = add nsw i64 %v151, 1
  %v197 = icmp slt i64 %v196, %v148
  br i1 %v197, label %column149, label %column_done150
column_done150:
  br label %chunk_head118, !llvm.loop !3
interval_end120:
  %v198 = add nsw i64 %v126, 1
  br label %interval_head116, !llvm.loop !4
columns_done121:
  %v199 = getelementptr i8, ptr %scratch, i64 192
  %v200 = getelementptr i8, ptr %v199, i64 64
  %v201 = sext <8 x i32> %v129 to <8 x i64>
  store <8 x i64> %v201, ptr %v199, align 64
  %v202 = sext <8 x i32> %v130 to <8 x i64>
  store <8 x i64> %v202, ptr %v200, align 64
  %v203 = add nsw i64 %v55, 16
  %v204 = icmp sle i64 %v203, %v51
  %v205 = icmp eq i64 %v9, 8
  %v206 = and i1 %v204, %v205
  br i1 %v206, label %whole_tile207, label %part208
whole_tile207:
  %v210 = mul nsw i64 %v55, 8
  %v211 = getelementptr i8, ptr %v40, i64 %v210
  %v212 = getelementptr i8, ptr %scratch, i64 192
  %v213 = load <8 x i64>, ptr %v212, align 64
  store <8 x i64> %v213, ptr %v211, align 1
  %v214 = getelementptr i8, ptr %scratch, i64 256
  %v215 = load <8 x i64>, ptr %v214, align 64
  %v216 = getelementptr i8, ptr %v211, i64 64
  store <8 x i64> %v215, ptr %v216, align 1
  br label %moved209
part208:
  %v217 = sub nsw i64 %v51, %v55
  %v218 = icmp slt i64 16, %v217
  %v219 = select i1 %v218, i64 16, i64 %v217
  br label %scatter_head220
scatter_head220:
  %v223 = phi i64 [ 0, %part208 ], [ %v231, %scatter221 ]
  %v224 = icmp slt i64 %v223, %v219
  br i1 %v224, label %scatter221, label %scatter_done222
scatter221:
  %v225 = add nsw i64 %v55, %v223
  %v226 = mul nsw i64 %v225, %v9
  %v227 = getelementptr i8, ptr %v40, i64 %v226
  %v228 = getelementptr i8, ptr %scratch, i64 192
  %v229 = getelementptr i64, ptr %v228, i64 %v223
  %v230 = load i64, ptr %v229
  store i64 %v230, ptr %v227, align 1
  %v231 = add nsw i64 %v223, 1
  br label %scatter_head220, !llvm.loop !5
scatter_done222:
  br label %moved209
moved209:
  %v232 = add nsw i64 %v55, 16
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

attributes #0 = { nounwind }
!0 = !{}
